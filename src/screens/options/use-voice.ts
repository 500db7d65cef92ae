import { useEffect, useMemo, useState } from "preact/hooks";
import type { Language } from "../../model/settings.ts";
import { createReader, type Reader } from "../../voice/create-reader.ts";

interface Voice extends Pick<Reader, "read" | "stop"> {
  readonly state: ReturnType<Reader["state"]>;
}

/** The voice of this computer for a language; draws again when voices come, and when reading begins or ends. */
export function useVoice(language: Language): Voice {
  const [, setTurn] = useState(0);
  const ended = useMemo(() => new AbortController(), []);
  const reader = useMemo(
    () =>
      createReader(
        window,
        () => {
          setTurn((turn) => turn + 1);
        },
        ended.signal,
      ),
    [ended],
  );
  useEffect(
    () => () => {
      ended.abort();
    },
    [ended],
  );
  return { state: reader.state(language), read: reader.read, stop: reader.stop };
}

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { outputPath } from "../../commands/project-folder.ts";

const NEEDED = ["pulseaudio", "parec", "speech-dispatcher", "espeak-ng"] as const;
const SINK = "gommette";
/** Samples a second, one channel, two bytes each. */
const RATE = 22_050;

/** Programs that this computer lacks, for a voice that can be heard without a sound card. */
export function missingPrograms(): readonly string[] {
  return NEEDED.filter((program) => spawnSync(program, ["--version"]).error !== undefined);
}

/** Starts a sound server that plays into the void, for browsers started after it. Returns what ends it. */
export function startSound(): () => void {
  const runtime = outputPath("voice");
  rmSync(runtime, { recursive: true, force: true });
  mkdirSync(runtime, { recursive: true, mode: 0o700 });
  process.env["XDG_RUNTIME_DIR"] = runtime;
  const server = spawn(
    "pulseaudio",
    [
      ...["--daemonize=no", "--exit-idle-time=-1", "-n", "--load=module-native-protocol-unix"],
      `--load=module-null-sink sink_name=${SINK}`,
    ],
    { stdio: "ignore" },
  );
  // Browsers start it themselves, but not in every environment; and then it outlives them.
  const voices = spawn("speech-dispatcher", ["--run-single", "--timeout", "0"], { stdio: "ignore" });
  return () => {
    voices.kill();
    server.kill();
  };
}

/** How loud it is while something is done, as the root mean square of the samples, 0 to 1. */
export async function loudnessDuring(work: () => Promise<void>): Promise<number> {
  const chunks: Buffer[] = [];
  const recorder: ChildProcess = spawn("parec", [
    ...["-d", `${SINK}.monitor`, "--format=s16le", `--rate=${RATE}`, "--channels=1", "--latency-msec=50"],
  ]);
  recorder.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
  try {
    await work();
  } finally {
    recorder.kill();
  }
  const all = Buffer.concat(chunks);
  let squares = 0;
  for (let at = 0; at + 1 < all.length; at += 2) squares += (all.readInt16LE(at) / 32_768) ** 2;
  return Math.sqrt(squares / Math.max(1, all.length / 2));
}

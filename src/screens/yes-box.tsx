import type { VNode } from "preact";

interface YesBoxProps {
  readonly text: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Yes or no, as a large box that is pressed anywhere. */
export function YesBox({ text, isOn, onChange }: YesBoxProps): VNode {
  return (
    <label class="pick">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
      <span class="pick-face">
        <span class="pick-mark" data-kind="tick" />
        <span class="pick-words">{text}</span>
      </span>
    </label>
  );
}

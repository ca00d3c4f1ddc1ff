/** What a switch is named and does. */
export interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  /** The name is said, but shown elsewhere or not at all. */
  readonly labelHidden?: boolean;
  readonly describedBy?: string;
  onChange(on: boolean): void;
}

/** A labelled switch: a checkbox underneath, so that forms mode, forced colours and the space bar just work. */
export function Switch({ label, on, disabled = false, labelHidden = false, describedBy, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <span class={labelHidden ? 'hidden' : 'switch-label'}>{label}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}

import type { ComponentProps } from 'react';

interface Common {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** Takes the whole width of the form. */
  readonly wide?: boolean;
}

type FieldProps = Common & ComponentProps<'input'>;

/** An input under its label. */
export function Field({ label, onValue, wide = false, type = 'text', ...rest }: FieldProps) {
  return (
    <label className={wide ? 'wide' : undefined}>
      {label}
      <input type={type} {...rest} onChange={(event) => onValue(event.target.value)} />
    </label>
  );
}

type ChoiceProps = Common & ComponentProps<'select'>;

/** A choice under its label; the options stand inside. */
export function Choice({ label, onValue, wide = false, children, ...rest }: ChoiceProps) {
  return (
    <label className={wide ? 'wide' : undefined}>
      {label}
      <select {...rest} onChange={(event) => onValue(event.target.value)}>
        {children}
      </select>
    </label>
  );
}

import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** Where something else than its own summary opens it too. */
  readonly open?: boolean;
  readonly onOpen?: (open: boolean) => void;
}

/** A form that stays folded until it is wanted. */
export function Adder({ title, children, open, onOpen }: Props) {
  return (
    <details
      className="adder"
      {...(open !== undefined && { open })}
      onToggle={(event) => onOpen?.(event.currentTarget.open)}
    >
      <summary>{title}</summary>
      {children}
    </details>
  );
}

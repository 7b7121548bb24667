import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly value: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** A figure that unfolds into what made it. */
export function FoldOut({ title, value, className, children }: Props) {
  return (
    <details className={className}>
      <summary>
        <h3>{title}</h3>
        <b>{value}</b>
      </summary>
      {children}
    </details>
  );
}

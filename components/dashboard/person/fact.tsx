interface Props {
  readonly label: string;
  readonly value: string;
  readonly className?: string;
}

/** One figure of a list of figures, with what it is. */
export function Fact({ label, value, className }: Props) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className={className}>{value}</dd>
    </div>
  );
}

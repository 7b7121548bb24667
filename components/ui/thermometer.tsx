import './thermometer.css';

interface Props {
  /** 0–100: how warm they are (the ring). */
  readonly temperature: number;
  /** 0–100: how hot the draft is (the wedge); left out where there is no draft. */
  readonly heat?: number;
  /** Hatches the gap between the two; only where there is something to say. */
  readonly hatched?: boolean;
  /** What a screen reader says instead of the picture. */
  readonly label: string;
  readonly small?: boolean;
}

/** The emblem: a line from cool to warm with two marks on it. */
export function Thermometer({ temperature, heat, hatched = false, label, small = false }: Props) {
  return (
    <span className={small ? 'thermometer small' : 'thermometer'} role="img" aria-label={label}>
      {hatched && heat !== undefined && heat > temperature && (
        <span
          className="gap"
          style={{ left: `${temperature}%`, width: `${heat - temperature}%` }}
        />
      )}
      <span className="them" style={{ left: `${temperature}%` }} />
      {heat !== undefined && <span className="draft" style={{ left: `${heat}%` }} />}
    </span>
  );
}

import { useMemo } from 'react';
import { dayWords } from '../../words/explain-day.ts';
import { points } from '../../words/figures.ts';
import { eventWord } from '../../words/names.ts';
import { useWords } from '../../ui/words-context.tsx';
import { balanceCourse, type BalanceCourse, type CoursePoint } from './course.ts';
import { Section } from './section.tsx';
import { useView } from './view.ts';

const WIDTH = 600;
const HEIGHT = 130;
/** Room for the marks above and below. */
const MARGIN = 12;
/** A flat line still shows a little of what is above and below. */
const LEAST_SPAN = 4;

/** The balance over time, with what drew it down. */
export function CoursePlot() {
  const t = useWords();
  const { entries, now, trust } = useView();
  const course = useMemo(
    () => balanceCourse(entries.toReversed(), now, trust),
    [entries, now, trust],
  );
  if (course === null || (course.low === 0 && course.high === 0)) return null;
  return (
    <Section title={t('person.course')} className="course">
      <Plot course={course} />
    </Section>
  );
}

function Plot({ course }: { readonly course: BalanceCourse }) {
  const t = useWords();
  const { entries } = useView();
  const place = placing(course);
  const line = course.points.map((point) => place(point).join(' ')).join('L');
  const [, zero] = place({ at: course.points[0]?.at ?? 0, balance: 0 });
  const began = dayWords(entries.at(-1)?.day ?? 0, t);
  return (
    <>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={labelOf(course, began, t)}>
        <path className="zero" d={`M0 ${zero}H${WIDTH}`} />
        <path className="area" d={`M0 ${zero}L${line}V${zero}Z`} />
        <path className="line" d={`M${line}`} />
        {course.marks.map((mark) => (
          <Mark key={mark.entry.id} at={place(mark)} title={eventWord(mark.entry, t)} />
        ))}
        <text x={-6} y={zero + 4} textAnchor="end">
          0
        </text>
      </svg>
      <p className="ends quiet" aria-hidden="true">
        <span>{began}</span>
        <span>{t('person.course.today')}</span>
      </p>
    </>
  );
}

function Mark({ at: [x, y], title }: { readonly at: Place; readonly title: string }) {
  return (
    <path className="mark" d={`M${x - 4} ${y + 4}l4 6 4-6z`}>
      <title>{title}</title>
    </path>
  );
}

type Place = readonly [x: number, y: number];

/** From moments and points to places in the picture. */
function placing({ points: all, low, high }: BalanceCourse): (point: CoursePoint) => Place {
  const from = all[0]?.at ?? 0;
  const length = Math.max(1, (all.at(-1)?.at ?? 0) - from);
  const bottom = Math.min(0, low);
  const span = Math.max(LEAST_SPAN, Math.max(0, high) - bottom);
  return ({ at, balance }) => [
    round(((at - from) / length) * WIDTH),
    round(HEIGHT - MARGIN - ((balance - bottom) / span) * (HEIGHT - 2 * MARGIN)),
  ];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function labelOf(
  { points: all, low, high }: BalanceCourse,
  from: string,
  t: ReturnType<typeof useWords>,
): string {
  return t('person.course.label', {
    from,
    low: points(low, t),
    high: points(high, t),
    now: points(all.at(-1)?.balance ?? 0, t),
  });
}

import type { Options } from './options.ts';

const DAY = 86_400_000;

/** Date and time in the page's language, as a message's title shows it. */
export function moment(at: number, options: Options): string {
  const style =
    options.language === 'ja'
      ? ({ dateStyle: 'long', timeStyle: 'short' } as const)
      : ({ dateStyle: 'medium', timeStyle: 'short' } as const);
  return new Intl.DateTimeFormat(options.language, style).format(at);
}

/** "3 days ago". */
export function ago(at: number, now: number, options: Options): string {
  const days = Math.floor((now - at) / DAY);
  return new Intl.RelativeTimeFormat(options.language, { numeric: 'auto' }).format(-days, 'day');
}

/** Time for today, else the day. */
export function shortMoment(at: number, now: number, options: Options): string {
  const today = new Date(at).toDateString() === new Date(now).toDateString();
  const style = today
    ? ({ hour: 'numeric', minute: '2-digit' } as const)
    : ({ month: 'short', day: 'numeric' } as const);
  return new Intl.DateTimeFormat(options.language, style).format(at);
}

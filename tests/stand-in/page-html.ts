/** A plain envelope. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%232f5d7c'/%3E%3Cpath d='M3 5l5 4 5-4' fill='none' stroke='%23fff'/%3E%3C/svg%3E";

/** The empty page; everything in it is built by `page/main.ts`. */
export function pageHtml(language: string, address: string): string {
  const safe = address.replaceAll(/[<>"&]/g, '');
  return [
    '<!doctype html>',
    `<html lang="${language === 'ja' ? 'ja' : 'en'}" dir="ltr"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<link rel="icon" href="${ICON}">`,
    `<title>${safe}</title>`,
    `<meta name="og-profile-acct" content="${safe}">`,
    '<link rel="stylesheet" href="/stand-in/style.css">',
    '<link rel="stylesheet" href="/stand-in/compose.css">',
    '<script type="module" src="/stand-in/main.ts"></script>',
    '</head><body></body></html>',
  ].join('\n');
}

import type { Tab } from '../browsers/driver.ts';

/** As in the measurements the aim was taken from: 17,500 nodes and more, not painted. */
export const NODES = 20_000;
export const PER_SECOND = 1000;

/** Fills the page with nodes that a site might have. */
export async function fillPage(tab: Tab, nodes = NODES): Promise<void> {
  await tab.evaluate((wanted) => {
    const box = document.createElement('div');
    box.id = 'soak-nodes';
    box.style.display = 'none';
    for (let at = 0; at < wanted / 4; at += 1) {
      const row = document.createElement('div');
      const [who, text] = [document.createElement('span'), document.createElement('span')];
      who.setAttribute('data-at', String(at));
      text.append(`row ${at}`);
      row.append(who, text);
      box.append(row);
    }
    document.body.append(box);
  }, nodes);
}

/** Changes the page a thousand times a second: nodes 4 in 10, attributes 4, text 2. */
export async function mutate(tab: Tab, seconds: number, perSecond = PER_SECOND): Promise<void> {
  await tab.evaluate(
    (milliseconds, rate) =>
      new Promise<void>((resolve) => {
        const rows = [...document.querySelectorAll('#soak-nodes > div')];
        const end = performance.now() + milliseconds;
        let at = 0;
        const change = (): void => {
          const row = rows[(at * 7919) % rows.length];
          const kind = at % 10;
          at += 1;
          if (kind < 2) row?.append(document.createElement('i'));
          else if (kind < 4) row?.querySelector('i')?.remove();
          else if (kind < 8) row?.setAttribute('data-turn', String(at));
          else row?.lastElementChild?.replaceChildren(`row ${at}`);
        };
        const timer = setInterval(() => {
          for (let one = 0; one < rate / 100; one += 1) change();
          if (performance.now() < end) return;
          clearInterval(timer);
          resolve();
        }, 10);
      }),
    seconds * 1000,
    perSecond,
  );
}

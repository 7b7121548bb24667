// @vitest-environment jsdom
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PersonLink } from './person-row.tsx';

vi.mock('./use-trust.ts', () => ({ useTrust: () => undefined }));

const HOSTILE = '"><img src=x onerror=alert(1)>';
let root: Root;

beforeEach(() => {
  const element = document.createElement('div');
  document.body.replaceChildren(element);
  root = createRoot(element);
});
afterEach(() => {
  root.unmount();
  history.replaceState(null, '', '/');
});

async function linkAt(page: string): Promise<HTMLAnchorElement> {
  history.replaceState(null, '', page);
  root.render(<PersonLink id="line:U#1/& 中村">{HOSTILE}</PersonLink>);
  return vi.waitFor(() => {
    const link = document.querySelector('a');
    if (!link) throw new Error('no link yet');
    return link;
  });
}

it('leads to the page of one person, whatever is in the id, and shows the name as text', async () => {
  const link = await linkAt('/dashboard.html');
  expect(link.getAttribute('href')).toBe(
    '/dashboard.html#person=line%3AU%231%2F%26%20%E4%B8%AD%E6%9D%91',
  );
  expect(link.textContent).toBe(HOSTILE);
  expect(document.querySelector('img')).toBeNull();
});

it('stays in the dashboard, and opens a tab from the popup', async () => {
  expect((await linkAt('/dashboard.html')).target).toBe('');
  root.render(null);
  await vi.waitFor(() => expect(document.querySelector('a')).toBeNull());
  expect((await linkAt('/popup.html')).target).toBe('_blank');
});

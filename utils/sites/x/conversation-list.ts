import { all, attribute } from '../dom.ts';
import type { Mount } from './mounts.ts';
import { SELECTORS } from './selectors.ts';

/** One conversation in the list beside the open one. */
export interface ListedChat {
  readonly users: readonly string[];
  /** Lower case, without the sign before it; undefined where the list does not tell. */
  readonly handle: string | undefined;
}

const ITEM = /^dm-conversation-item-(?<one>\d+):(?<other>\d+)$/u;
/** The list describes an item to screen readers as name, handle, last message, time. */
const HANDLE = /^@(?<handle>\w{1,15})$/u;

function handleIn(description: string | undefined): string | undefined {
  const parts = description?.split(/[,、，]\s*/u) ?? [];
  const handles = parts.flatMap((part) => HANDLE.exec(part.trim())?.groups?.['handle'] ?? []);
  return handles[0]?.toLowerCase();
}

/** The one-to-one conversations in the list. */
export function listedIn(mount: Mount): readonly ListedChat[] {
  return all(mount, SELECTORS.chat.item).flatMap((item) => {
    const parts = ITEM.exec(attribute(item, 'data-testid') ?? '')?.groups;
    const { one, other } = parts ?? {};
    if (one === undefined || other === undefined) return [];
    return [{ users: [one, other], handle: handleIn(attribute(item, 'aria-description')) }];
  });
}

/** The user that takes part in all of them: the reader of the page. Undefined where that is not plain. */
export function commonUser(chats: readonly ListedChat[]): string | undefined {
  const [first, ...rest] = chats;
  const common = first?.users.filter((user) => rest.every(({ users }) => users.includes(user)));
  return common?.length === 1 ? common[0] : undefined;
}

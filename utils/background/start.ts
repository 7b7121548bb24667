import browser from 'webextension-polyfill';
import { sendMessage } from '../messaging/protocol.ts';
import { shapes, type PageStatePayload } from '../messaging/shapes.ts';
import { changeItem } from '../store/change-item.ts';
import { hasAgreed, healthItem, preferencesItem, type Preferences } from '../store/preferences.ts';
import { rememberGift } from '../store/gifts.ts';
import { forgetOffer } from '../store/held-offers.ts';
import { settleDoubt } from '../store/doubts.ts';
import { settlePromise } from '../store/promises.ts';
import { siteAt, type SiteEntry } from '../sites/registry.ts';
import { OndoDatabase } from '../store/schema.ts';
import { confirmSend, withdrawSend } from '../store/sends.ts';
import { act, undo } from './acts.ts';
import { setChip } from './chips.ts';
import { answers, RefusedError } from './answer.ts';
import { badgeFor } from './badge.ts';
import { agree, sendToSleep, showWelcome, wakeTabs } from './consent.ts';
import { correct } from './correct.ts';
import { greeting, storeContext } from './context.ts';
import { forget } from './mutes.ts';
import { peopleAt } from './people.ts';
import { keepSend, recordConversation } from './record.ts';
import { injectReader } from './reader.ts';
import { keepScripts } from './registered-scripts.ts';
import { remind, remindOnAlarm } from './remind.ts';
import { noteShown } from './rule-records.ts';
import { noteSaid } from './said-hints.ts';
import type { Sender, Surroundings } from './senders.ts';
import { tellTabs } from './tell-tabs.ts';
import { settleAfterStart, settleLater, settleOnAlarm } from './settle.ts';

/** What the background serves, and what it hands to the pages it serves. */
export interface Wares {
  /** The sites of this build. */
  readonly sites: readonly SiteEntry[];
  /** The sheet of the hint. */
  readonly hintStyles: string;
}

/**
 * Registers every listener in the first turn, as a worker that wakes for an event must. Nothing
 * lives here between events but the database's connection.
 */
export function startBackground({ sites, hintStyles }: Wares): void {
  const db = new OndoDatabase();
  listen(db, { sites, hintStyles });
  void keepScripts(sites);
  settleOnAlarm(db);
  remindOnAlarm(db);
  browser.runtime.onStartup.addListener(() => {
    void settleAfterStart(db);
    void remind(db, Date.now());
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void showWelcome();
    if (reason === 'update') void wakeIfAgreed(sites);
  });
  // Access to a site can be given late: asking for it may close the popup that asked.
  browser.permissions.onAdded.addListener(() => {
    void keepScripts(sites);
    void wakeIfAgreed(sites);
  });
  browser.permissions.onRemoved.addListener(() => {
    void keepScripts(sites);
    void sendToSleep();
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-card' && tab?.id !== undefined) void openCard(tab.id);
  });
}

function listen(db: OndoDatabase, { sites, hintStyles }: Wares): void {
  const answer = answers(surroundings(sites));
  const siteMatches = sites.flatMap(({ matches }) => matches);
  const context = () => agreedContext(db);
  /** Does the work, then lets the other pages know; they are not waited for. */
  const andTell = async <T>(work: Promise<T>, sender?: Sender): Promise<T> => {
    const result = await work;
    void tellTabs(siteMatches, sender?.tab?.id);
    return result;
  };
  answer('greet', 'page', shapes.nothing, (_, { url = '' }) =>
    greeting(hintStyles, siteAt(url, sites)?.id),
  );
  answer('needReader', 'page', shapes.nothing, async (_, sender) => {
    await context();
    await injectReader(sender);
  });
  answer('peopleAt', 'page', shapes.addresses, async (query) => peopleAt(await context(), query));
  answer('recordConversation', 'page', shapes.conversation, async (conversation) =>
    recordConversation(await context(), conversation),
  );
  answer('sendIntended', 'page', shapes.send, async (send, sender) => {
    await keepSend(await context(), send, sender.tab?.id ?? -1, 'pending');
    await settleLater();
  });
  answer('sendScheduled', 'page', shapes.send, async (send, sender) =>
    keepSend(await context(), send, sender.tab?.id ?? -1, 'scheduled'),
  );
  answer('sendConfirmed', 'page', shapes.sendId, async ({ id }, sender) =>
    andTell(confirmSend(await context(), id), sender),
  );
  answer('sendWithdrawn', 'page', shapes.sendId, async ({ id }) =>
    withdrawSend(await context(), id),
  );
  // The popup holds the card where none stands in the page.
  answer('act', 'either', shapes.act, async (payload, sender) =>
    andTell(act(await context(), payload), sender),
  );
  answer('undo', 'either', shapes.undo, async (payload, sender) =>
    andTell(undo(await context(), payload), sender),
  );
  answer('giftNamed', 'page', shapes.gift, async ({ channel, people, gift }) => {
    for (const person of people) await rememberGift(await context(), { channel, ...person }, gift);
  });
  answer('hintShown', 'page', shapes.hint, async (payload) => {
    const { channel, address, ...kind } = payload;
    const { db, now } = await context();
    await noteShown(kind.rule);
    await noteSaid({ db }, { channel, address }, { ...kind, at: now });
  });
  answer('pageChanged', 'page', shapes.pageState, pageChanged);
  answer('settleDoubt', 'screen', shapes.doubt, async ({ contact, doubt, holds }) =>
    andTell(settleDoubt(await context(), contact, doubt, holds)),
  );
  answer('settlePromise', 'screen', shapes.promise, async ({ contact, promise, word }) =>
    andTell(settlePromise(await context(), contact, promise, word)),
  );
  answer('correct', 'screen', shapes.correction, async (payload) =>
    andTell(correct(await context(), payload)),
  );
  answer('dropOffer', 'screen', shapes.offerDrop, async ({ contact, offer }) =>
    forgetOffer(await context(), contact, offer),
  );
  answer('unmute', 'screen', shapes.mute, ({ id }) => andTell(forget(id)));
  answer('setPhrases', 'screen', shapes.phrases, async (phrases) =>
    andTell(setPreferences({ phrases })),
  );
  answer('setChip', 'screen', shapes.chip, (chip) => andTell(setChip(chip)));
  answer('setStep', 'screen', shapes.step, async (step) => andTell(setPreferences({ step })));
  answer('setOffer', 'screen', shapes.offerLines, async (lines) =>
    andTell(setPreferences({ offer: lines })),
  );
  answer('agree', 'screen', shapes.nothing, () => agree(Date.now(), sites));
}

/** Nothing is read or kept before the user agreed, whoever asks. */
async function agreedContext(db: OndoDatabase) {
  if (!(await hasAgreed())) throw new RefusedError('the user has not agreed yet');
  return storeContext(db);
}

async function setPreferences(changed: Partial<Preferences>): Promise<void> {
  await changeItem(preferencesItem, (before) => ({ ...before, ...changed }));
}

async function wakeIfAgreed(sites: readonly SiteEntry[]): Promise<void> {
  if (await hasAgreed()) await wakeTabs(sites);
}

async function pageChanged(state: PageStatePayload, sender: Sender): Promise<void> {
  const { channel, level, status, drifted, since } = state;
  await changeItem(healthItem, (before) => ({ ...before, [channel]: { status, drifted, since } }));
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  const { text, color } = badgeFor(level, status !== 'unreadable');
  await browser.action.setBadgeBackgroundColor({ tabId, color });
  // Null lets the reminder of the whole browser through; an empty text would hide it.
  await browser.action.setBadgeText({ tabId, text: text || null });
}

/** Where the page has no card, the popup is one; a browser may refuse to open it by itself. */
async function openCard(tab: number): Promise<void> {
  const shown = await sendMessage('openCard', undefined, tab).catch(() => false);
  if (!shown) await browser.action.openPopup().catch(() => undefined);
}

function surroundings(sites: readonly SiteEntry[]): Surroundings {
  return {
    extensionId: browser.runtime.id,
    extensionRoot: browser.runtime.getURL('/'),
    sites,
  };
}

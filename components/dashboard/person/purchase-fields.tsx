import { useId, useState, type RefObject } from 'react';
import type { Payment } from '../../../utils/vocabulary/events.ts';
import { useWords } from '../../ui/words-context.tsx';
import { Field } from './fields.tsx';
import { useView, type PersonView } from './view.ts';

const LONGEST_ITEM = 200;
const MOST_PAID = 1_000_000_000_000;
const CURRENCIES: readonly string[] = Intl.supportedValuesOf('currency');

/** What was paid, as it is being typed. */
interface TypedPurchase {
  readonly amount: string;
  readonly currency: string;
  readonly item: string;
}

/** A purchase in a form. */
interface PurchaseInForm {
  readonly value: TypedPurchase;
  readonly set: (change: Partial<TypedPurchase>) => void;
  readonly clear: () => void;
}

/** Keeps what is typed; the currency begins as the last one used with this person. */
export function usePurchase(): PurchaseInForm {
  const t = useWords();
  const view = useView();
  const usual = lastCurrency(view) ?? (t.language === 'ja' ? 'JPY' : 'USD');
  const [value, setValue] = useState({ amount: '', currency: usual, item: '' });
  return {
    value,
    set: (change) => setValue((before) => ({ ...before, ...change })),
    clear: () => setValue((before) => ({ ...before, amount: '', item: '' })),
  };
}

/** What was typed as part of a correction; nothing without an amount. */
export function paidOf({ amount, currency, item }: TypedPurchase): { paid?: Payment } {
  const figure = Number(amount);
  if (amount.trim() === '' || !Number.isFinite(figure)) return {};
  const name = item.trim();
  const paid = { amount: figure, currency: currency.toUpperCase() };
  return { paid: name === '' ? paid : { ...paid, item: name } };
}

interface Props {
  readonly purchase: PurchaseInForm;
  readonly amount: RefObject<HTMLInputElement | null>;
}

/** What it was, amount and currency. */
export function PurchaseFields({ purchase, amount }: Props) {
  const t = useWords();
  const { value, set } = purchase;
  return (
    <>
      <Field
        label={t('person.field.item')}
        maxLength={LONGEST_ITEM}
        value={value.item}
        onValue={(item) => set({ item })}
      />
      <Field
        label={t('person.field.amount')}
        ref={amount}
        type="number"
        inputMode="decimal"
        min={0}
        max={MOST_PAID}
        step="any"
        value={value.amount}
        onValue={(typed) => set({ amount: typed })}
      />
      <Currency value={value.currency} onValue={(currency) => set({ currency })} />
    </>
  );
}

interface CurrencyProps {
  readonly value: string;
  readonly onValue: (currency: string) => void;
}

function Currency({ value, onValue }: CurrencyProps) {
  const t = useWords();
  const list = useId();
  return (
    <>
      <Field
        label={t('person.field.currency')}
        list={list}
        required
        maxLength={3}
        pattern="[A-Za-z]{3}"
        value={value}
        onValue={(typed) => onValue(typed.toUpperCase())}
      />
      <datalist id={list}>
        {CURRENCIES.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </datalist>
    </>
  );
}

function lastCurrency({ entries }: PersonView): string | undefined {
  const last = entries.find((entry) => entry.direction === 'in' && entry.paid !== undefined);
  return last?.direction === 'in' ? last.paid?.currency : undefined;
}

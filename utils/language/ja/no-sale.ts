import { anyOf, type DraftRule } from '../rule.ts';

/** The writer buys, hires, cancels or chases a debt: asking, but not selling. */
export const noSaleRules: readonly DraftRule[] = [
  {
    id: 'elsewhere.buying',
    finds: 'elsewhere',
    pattern: anyOf(
      /(?:購入|注文|予約|お願い|申し?込み?)(?:を)?(?:し)?(?:希望です|したい(?:です|の(?:です|ん)|と|ん))/,
      /(?:買|いただ)きたい(?:です|の|と)/,
      /(?:枚|個|本|つ|kg|箱|袋|部)(?:を)?(?:お願いします|お願いいたします|ください)[。!]?/,
      /(?:予約|注文|購入|お願い)(?:は|も)?でき(?:ます|ません|る)(?:でしょう)?か/,
      /お願いすることにしま/,
      /価格を教えて/,
      /在庫は(?:ござい|あり)/,
      /納品書/,
      /この値段で買え/,
    ),
    veto: /お二つ選|残り|至急|枠|体験|日を2つ|お友達/,
    why: 'The writer is the buyer.',
    example: 'もし残っていれば3枚購入したいです。',
    notExample: '購入はこちらからどうぞ。',
  },
  {
    id: 'elsewhere.hiring',
    finds: 'elsewhere',
    pattern:
      /時給|月給|日給|(?:アルバイト|パート|スタッフ)(?:さん)?(?:を)?(?:募集|探して)|手伝ってくださる方|面接/,
    veto: /模擬面接|面接でしたら|面接の(?:練習|本番)|入試/,
    why: 'The writer offers work, not goods.',
    example: '時給1,250円、まかない付きです。',
    notExample: '模擬面接三回をご予約ください。',
  },
  {
    id: 'elsewhere.cancel',
    finds: 'elsewhere',
    pattern:
      /(?:予約|注文|申し?込み?)[^。!?]{0,10}(?:取り消|キャンセル)(?:させて|を?お願い|したい)/,
    why: 'The writer cancels something of their own.',
    example: '今回の予約は取り消させてください。',
    notExample: '予約を承りました。',
  },
  {
    id: 'owed.invoice',
    finds: 'owed',
    pattern: anyOf(
      /(?:請求書|ご請求)[^。!?]{0,60}(?:件|入金|お支払|お送り|番|残金|未|確認)/,
      /(?:入金|お振込み?|お支払い?)[^。!?]{0,15}(?:確認ができ|確認でき|まだ|ない場合|遅れ|滞)/,
      /残金だけ/,
    ),
    veto: /わたくし宛て/,
    why: 'Chasing money for finished work is no sale.',
    example: '請求書88番の件、ご連絡はこれで4度目になります。',
    notExample: 'お申し込みはこちらから。',
  },
];

import { TextlintKernel } from '@textlint/kernel';
import text from '@textlint/textlint-plugin-text';
import preset from 'textlint-rule-preset-ja-technical-writing';

/** textlint's kernel with the rules of the preset as it comes; without the command line around it. */
export async function start() {
  const kernel = new TextlintKernel();
  const options = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: text.default ?? text }],
    rules: Object.entries(preset.rules)
      .filter(([ruleId]) => preset.rulesConfig[ruleId] !== false)
      .map(([ruleId, rule]) => ({ ruleId, rule, options: preset.rulesConfig[ruleId] })),
  };
  return async (draft) => (await kernel.lintText(draft, options)).messages.length;
}

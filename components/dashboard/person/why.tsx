import { useWords } from '../../ui/words-context.tsx';
import { Section } from './section.tsx';
import { WhyBalance } from './why-balance.tsx';
import { WhyStage } from './why-stage.tsx';
import { WhyTemperature } from './why-temperature.tsx';

/** The three figures, each unfolded into what made it. */
export function Why() {
  const t = useWords();
  return (
    <Section title={t('person.why')} className="why">
      <WhyBalance />
      <WhyTemperature />
      <WhyStage />
    </Section>
  );
}

import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PaperDesk, PaperSheet } from '@/components/layout/paper-sheet';
import { Tag } from '@/components/ui/tag';
import type { CovenantContent } from '@/domain/covenant/content';
import { formatLongDay, formatMeasure, formatWeight } from '@/lib/format';
import { UndertakingLines } from './undertaking-lines';

type CovenantPaperProps = {
  content: CovenantContent;
  /** Numbers of the tasks that are sample text. */
  sampleTasks: readonly number[];
  /** What stands under the text: who has signed. */
  children?: ReactNode;
};

type Measure = CovenantContent['undertakings'][number]['targets'][number];

/** The covenant as an official paper. Every word of it is in the content that is hashed. */
export async function CovenantPaper({ content, sampleTasks, children }: CovenantPaperProps) {
  const [t, plan] = [await getTranslations('covenant.paper'), await getTranslations('plan.tasks')];
  const party = content.body === 'party';
  const measured = ({ text, unit, target, before }: Measure, weight: number | null) =>
    t('indicator', {
      text,
      target: formatMeasure(target, unit),
      before: before ? formatMeasure(before, unit) : 'none',
      weight: weight === null ? 'none' : formatWeight(weight),
    });
  return (
    // Beside the spine and the signing there is little room: the margins of the sheet give way, not its words.
    <div className="md:max-2xl:[&_.paper-desk]:p-3 md:max-2xl:[&_.paper-sheet]:px-8">
      <PaperDesk>
        <PaperSheet
          superior={content.superior}
          issuer={[content.bloc]}
          under={party ? '*' : undefined}
          motto={party ? [t('party')] : [t('state'), t('motto')]}
          placeAndDay={`${content.place}, ${formatLongDay(content.on)}`}
          title={content.title}
          subtitle={t('of', { bloc: content.bloc })}
        >
          {content.bases.map((basis, i) => (
            <p key={i} className={party ? undefined : 'italic'}>
              {basis}
            </p>
          ))}
          {content.opening.map((text, i) => (
            <p key={i}>{text}</p>
          ))}
          {content.tasks.map(({ number, text, indicators }) => (
            <div key={number}>
              <p>
                <strong>{number}.</strong> {text}{' '}
                {sampleTasks.includes(number) ? (
                  <span className="indent-0">
                    <Tag>{plan('sample')}</Tag>
                  </span>
                ) : null}
              </p>
              {indicators.map((indicator) => (
                <p key={indicator.number}>{measured(indicator, indicator.weight)}</p>
              ))}
            </div>
          ))}
          <h3 className="mt-6 mb-2 text-base font-bold">{content.undertakingsHeading}</h3>
          {content.undertakings.map(({ code, targets, titles }) => (
            <UndertakingLines
              key={code}
              agency={content.parties.find((one) => one.code === code)?.name ?? code}
              targets={targets}
              titles={titles}
            />
          ))}
          <div className="mt-6">
            {content.closing.map((text, i) => (
              <p key={i}>{text}</p>
            ))}
          </div>
          {children}
        </PaperSheet>
      </PaperDesk>
    </div>
  );
}

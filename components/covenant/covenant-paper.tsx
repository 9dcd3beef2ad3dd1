import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PaperDesk, PaperSheet } from '@/components/layout/paper-sheet';
import { Tag } from '@/components/ui/tag';
import { paragraphsOf, type CovenantParagraph } from '@/domain/covenant/paragraphs';
import type { SignedText } from '@/domain/covenant/signed-text';
import { formatLongDay, nonBreaking } from '@/lib/format';

type CovenantPaperProps = {
  content: SignedText;
  /** Numbers of the tasks that are sample text. */
  sampleTasks: readonly number[];
  /** What stands under the text: who has signed. */
  children?: ReactNode;
};

const looks: Readonly<Partial<Record<CovenantParagraph['kind'], string>>> = { target: 'mb-0!', titles: 'mb-0!' };

/** The covenant as an official paper, paragraph by paragraph as it is printed. Every word of it is in the content that is hashed. */
export async function CovenantPaper({ content, sampleTasks, children }: CovenantPaperProps) {
  const [t, plan] = [await getTranslations('covenant.paper'), await getTranslations('plan.tasks')];
  const party = content.body === 'party';
  const sampleKeys = new Set(sampleTasks.map((number) => `task:${number}`));
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
          {paragraphsOf(content).map(({ key, kind, mark, text }) => {
            if (kind === 'heading')
              return (
                <h3 key={key} className="mt-6 mb-2 text-base font-bold">
                  {text}
                </h3>
              );
            if (kind === 'agency' || kind === 'change')
              return (
                <p key={key} className="mt-3 mb-0!">
                  <strong>
                    {mark ? `${mark} ` : null}
                    {nonBreaking(text)}
                  </strong>
                </p>
              );
            return (
              <p key={key} className={looks[kind]}>
                {mark ? <strong>{mark} </strong> : null}
                {text}
                {sampleKeys.has(key) ? (
                  <span className="indent-0">
                    {' '}
                    <Tag>{plan('sample')}</Tag>
                  </span>
                ) : null}
              </p>
            );
          })}
          {children}
        </PaperSheet>
      </PaperDesk>
    </div>
  );
}

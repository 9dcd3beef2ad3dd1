import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PaperDesk, PaperSheet } from '@/components/layout/paper-sheet';
import { paragraphsOf } from '@/domain/covenant/paragraphs';
import type { SignedText } from '@/domain/covenant/signed-text';
import { formatLongDay, nonBreaking } from '@/lib/format';
import { PaperLines, type PaperLine } from './paper-lines';

type CovenantPaperProps = {
  content: SignedText;
  /** Numbers of the tasks that are sample text. */
  sampleTasks: readonly number[];
  /** What stands under the text: who has signed. */
  children?: ReactNode;
};

/** The covenant as an official paper, paragraph by paragraph as it is printed. Every word of it is in the content that is hashed. */
export async function CovenantPaper({ content, sampleTasks, children }: CovenantPaperProps) {
  const [t, plan] = [await getTranslations('covenant.paper'), await getTranslations('plan.tasks')];
  const party = content.body === 'party';
  const sampleKeys = new Set(sampleTasks.map((number) => `task:${number}`));
  const lines = paragraphsOf(content).map((line): PaperLine => ({
    ...line,
    text: line.kind === 'agency' || line.kind === 'change' ? nonBreaking(line.text) : line.text,
    ...(sampleKeys.has(line.key) ? { sample: true } : {}),
  }));
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
          <PaperLines lines={lines} sample={plan('sample')} />
          {children}
        </PaperSheet>
      </PaperDesk>
    </div>
  );
}

import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PaperDesk, PaperSheet } from '@/components/layout/paper-sheet';
import { Tag } from '@/components/ui/tag';
import { measureLine } from '@/domain/covenant/paragraphs';
import { formatLongDay } from '@/lib/format';
import type { DraftShown } from '@/server/covenant/draft-loaders';
import { ParagraphBlock } from './paragraph-block';
import { UndertakingLines } from './undertaking-lines';

/** The draft as the paper it will be, paragraph by paragraph, each with what was said to it. */
export async function DraftPaper({ shown }: { shown: DraftShown }) {
  const { content, paragraphs, scope } = shown;
  const [t, draft] = [await getTranslations('covenant.paper'), await getTranslations('covenant.draft')];
  const sample = (await getTranslations('plan.tasks'))('sample');
  const party = content.body === 'party';
  const indicators = content.tasks.flatMap((task) => task.indicators);
  const measures = paragraphs.filter(({ kind }) => kind === 'indicator');
  const tasks = paragraphs.filter(({ kind }) => kind === 'task');
  const clauses = paragraphs.filter(({ kind }) => kind === 'clause');
  const undertakings = paragraphs.filter(({ kind }) => kind === 'undertaking');
  const first = content.bases.length;
  const bases = clauses.slice(0, first);
  const opening = clauses.slice(first, first + content.opening.length);
  const closing = clauses.slice(first + content.opening.length);
  const block = (paragraph: (typeof paragraphs)[number], text: ReactNode) => (
    <ParagraphBlock key={`${paragraph.kind}-${paragraph.id}`} shown={shown} paragraph={paragraph}>
      {text}
    </ParagraphBlock>
  );
  const empty = (text: string) => <p className="font-sans text-base text-soft italic">{text}</p>;
  return (
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
          <section id="bases" aria-label={draft('parts.bases')}>
            {bases.length === 0 ? empty(draft('empty.bases')) : null}
            {bases.map((one) => block(one, <p className={party ? undefined : 'italic'}>{one.words.text}</p>))}
          </section>
          <section id="opening" aria-label={draft('parts.opening')}>
            {opening.map((one) => block(one, <p>{one.words.text}</p>))}
          </section>
          <section id="tasks" aria-label={draft('parts.tasks')}>
            {tasks.length === 0 ? empty(draft('empty.tasks')) : null}
            {content.tasks.map((task, i) => {
              const before = content.tasks.slice(0, i).reduce((sum, one) => sum + one.indicators.length, 0);
              const paragraph = tasks[i];
              return (
                <div key={task.number}>
                  {paragraph
                    ? block(
                        paragraph,
                        <p>
                          <strong>{task.number}.</strong> {task.text}{' '}
                          {shown.sampleTasks.includes(task.number) ? (
                            <span className="indent-0">
                              <Tag>{sample}</Tag>
                            </span>
                          ) : null}
                        </p>,
                      )
                    : null}
                  {measures.slice(before, before + task.indicators.length).map((measure, position) => {
                    const indicator = indicators[before + position];
                    if (!indicator) return null;
                    return block(measure, <p>{measureLine(indicator, indicator.weight)}</p>);
                  })}
                </div>
              );
            })}
          </section>
          <section id="undertakings" aria-label={draft('parts.undertakings')}>
            <h3 className="mt-6 mb-2 text-base font-bold">{content.undertakingsHeading}</h3>
            {undertakings.length === 0 ? empty(draft('empty.undertakings')) : null}
            {undertakings.map((one) => {
              const member = scope.members.find(({ agencyId }) => agencyId === one.id);
              const undertaking = content.undertakings.find(({ code }) => code === member?.code);
              return undertaking ? block(one, <UndertakingLines agency={member?.name ?? ''} {...undertaking} />) : null;
            })}
          </section>
          <section id="closing" aria-label={draft('parts.closing')} className="mt-6">
            {closing.map((one) => block(one, <p>{one.words.text}</p>))}
          </section>
        </PaperSheet>
      </PaperDesk>
    </div>
  );
}

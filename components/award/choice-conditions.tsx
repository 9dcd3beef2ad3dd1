import { getTranslations } from 'next-intl/server';
import { Disclosure } from '@/components/ui/disclosure';
import { TextLink } from '@/components/ui/text-link';
import { isSameText } from '@/domain/award/text-standing';
import { formatShare, nonBreaking } from '@/lib/format';
import { paths, type Place } from '@/lib/paths';
import type { ChoiceConditions } from '@/server/award/catalogue-loaders';
import { QuotaWords } from './quota-words';
import { TextWarning } from './text-warning';

/** Beside the form of a new nomination: of each title and form its condition, what is left of it, and how its text stands. */
export async function ChoiceConditionList({ forms, place }: { forms: ChoiceConditions['forms']; place: Place }) {
  const [t, law] = [await getTranslations('awardCatalogue'), await getTranslations('regulation')];
  return (
    <>
      <h2 className="mt-6 mb-2">{t('beside')}</h2>
      {forms.map(({ code, name, kind, period, condition, decidedBy, councilBps, dossier, text, ...rest }) => (
        <Disclosure key={code} summary={nonBreaking(name)}>
          <p className="text-sm text-soft">
            {law(`awardKinds.${kind}`)} · {law(`periods.${period}`)}
          </p>
          <p className="text-sm">{condition || t('noCondition')}</p>
          <p className="text-sm">{t('decides', { who: decidedBy })}</p>
          {councilBps === null ? null : <p className="text-sm">{law('council', { share: formatShare(councilBps) })}</p>}
          {dossier ? <p className="text-sm">{law('dossier', { dossier })}</p> : null}
          <p className="text-sm">
            <QuotaWords quota={rest.quota} />
          </p>
          <TextWarning text={text} />
          {rest.grounds
            .filter((ground) => !isSameText(ground.text, text))
            .map((ground) => (
              <div key={ground.id} className="text-sm">
                – {ground.label}
                <TextWarning text={ground.text} />
              </div>
            ))}
        </Disclosure>
      ))}
      <p className="mt-3 text-sm">
        <TextLink href={paths.awardCatalogue(place)}>{t('whole')}</TextLink>
      </p>
    </>
  );
}

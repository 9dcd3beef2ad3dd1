import { getTranslations } from 'next-intl/server';
import { FileInput } from '@/components/form/file-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { recordPaperAction } from '@/server/ceremony/actions';
import type { Signer } from '@/server/covenant/signers';

type PaperPanelProps = {
  versionId: string;
  sha256: string;
  signers: readonly Signer[];
  /** Names of the agencies by their ids. */
  nameOf: ReadonlyMap<string, string>;
};

/** For an agency that signed by hand: who signed, and the scan. */
export async function PaperPanel({ versionId, sha256, signers, nameOf }: PaperPanelProps) {
  const t = await getTranslations('ceremony.paper');
  return (
    <Disclosure summary={t('open')}>
      <Form action={recordPaperAction} id="paper">
        <input type="hidden" name="versionId" value={versionId} />
        <input type="hidden" name="sha256" value={sha256} />
        <Select
          name="signer"
          label={t('signer')}
          none={t('choose')}
          options={signers.map(({ agencyId, personId, name, post }) => ({
            value: `${agencyId} ${personId}`,
            text: t('option', { agency: nameOf.get(agencyId) ?? '', name, post }),
          }))}
        />
        <FileInput name="scan" label={t('scan')} hint={t('scanHint')} accept=".pdf,.jpg,.jpeg,.png" maxMb={5} />
        <FormActions>
          <SubmitButton>{t('button')}</SubmitButton>
        </FormActions>
      </Form>
    </Disclosure>
  );
}

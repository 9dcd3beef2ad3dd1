import { getTranslations } from 'next-intl/server';
import { MarkPicture } from '@/components/signature-mark/mark-picture';
import { SealMark } from '@/components/ui/seal-mark';
import type { SigningMethod } from '@/domain/covenant/method';
import { formatMoment, nonBreaking } from '@/lib/format';
import { remember } from '@/lib/remember';
import type { SigningShown } from './covenant-view';
import { SignaturePlaces, type SignaturePlace } from './signature-places';

type Signature = NonNullable<SigningShown['parties'][number]['signature']>;

/** At the foot of the paper: each agency with the post that signed and the moment. */
export async function SignatureBlock({ parties }: { parties: SigningShown['parties'] }) {
  const t = await getTranslations('covenant.paper');
  // Many sign in one way within one minute, and the sentence is the same.
  const sentence = (method: SigningMethod) => remember((moment: string) => t(`signedBy.${method}`, { moment }), 100);
  const sentences = {
    inApp: sentence('inApp'),
    passkey: sentence('passkey'),
    pdf: sentence('pdf'),
    paper: sentence('paper'),
  };
  const signedIn = ({ postAtTime, mark, method, signedAt }: Signature): SignaturePlace['signed'] => ({
    post: nonBreaking(postAtTime),
    mark: mark ? <MarkPicture mark={mark} className="mx-auto my-1" /> : null,
    sentence: sentences[method](formatMoment(signedAt)),
  });
  return (
    <>
      <h3 className="mt-8 mb-3 text-center text-base font-bold uppercase">{t('signers')}</h3>
      <SignaturePlaces
        places={parties.map(({ code, name, signature }) => ({
          code,
          name: nonBreaking(name),
          ...(signature ? { signed: signedIn(signature) } : {}),
        }))}
        unsigned={t('unsigned')}
        seal={<SealMark kind="check" className="mx-auto my-1 size-7" />}
      />
    </>
  );
}

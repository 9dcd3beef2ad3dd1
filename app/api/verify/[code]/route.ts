import { getTranslations } from 'next-intl/server';
import { checkPdfSize } from '@/domain/pdf-signature/accept';
import { signedPdfMaxBytes } from '@/domain/pdf-signature/facts';
import { refusalSentence } from '@/server/action';
import { loadJudgement, loadSealCertificate } from '@/server/covenant/verify-loaders';

/** What a form of one file needs around it. */
const around = 64 * 1024;

/** Judges a file against the paper that bears a code, for anybody; nothing of it is kept. */
export async function POST(request: Request, { params }: RouteContext<'/api/verify/[code]'>) {
  const { code } = await params;
  const t = await getTranslations('verify.file');
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (announced > signedPdfMaxBytes + around) return told({ same: false, message: t('tooLarge') }, 413);
  const file = await fileIn(request);
  if (!file) return told({ same: false, message: t('none') }, 422);
  const size = checkPdfSize(file.size);
  if (!size.ok) return told({ same: false, message: await refusalSentence(size.refusal) }, 413);
  const { judgement, refusal } = await loadJudgement(code, new Uint8Array(await file.arrayBuffer()));
  if (!judgement)
    return refusal
      ? told({ same: false, message: await refusalSentence(refusal) }, 429)
      : told({ same: false, message: t('different') }, 404);
  if (judgement.verdict === 'identical')
    return told({ same: true, message: t(judgement.file === 'sealed' ? 'sealed' : 'frozen') });
  if (judgement.verdict === 'identicalWithSignatures') {
    const signers = judgement.signatures.flatMap(({ certificate }) => certificate?.commonName ?? []);
    return told({ same: true, message: t('withSignatures', { signers: signers.join('; ') }) });
  }
  const reason = await refusalSentence(judgement.reason);
  return told({ same: false, message: t('differentBecause', { reason }) });
}

/** The certificate of the seal on the paper, in PEM. */
export async function GET(_request: Request, { params }: RouteContext<'/api/verify/[code]'>) {
  const { code } = await params;
  const certificate = await loadSealCertificate(code);
  if (!certificate) return new Response(null, { status: 404 });
  return new Response(certificate, {
    headers: {
      'content-type': 'application/x-pem-file',
      'content-disposition': 'attachment; filename="con-dau-giao-uoc.pem"',
      'cache-control': 'no-store',
    },
  });
}

async function fileIn(request: Request): Promise<File | null> {
  try {
    const file = (await request.formData()).get('file');
    return file instanceof File ? file : null;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function told(answer: { readonly same: boolean; readonly message: string }, status = 200): Response {
  return Response.json(answer, { status, headers: { 'cache-control': 'no-store' } });
}

import { getTranslations } from 'next-intl/server';
import { checkPdfSize } from '@/domain/pdf-signature/accept';
import { signedPdfMaxBytes, type SignatureFacts } from '@/domain/pdf-signature/facts';
import { allow, refuse, type Decision } from '@/domain/shared/refusal';
import { refusalSentence } from '@/server/action';
import { readBody } from '@/server/body';
import { loadJudgement, loadSealCertificate } from '@/server/covenant/verify-loaders';
import { laterOf, statusOf } from '@/server/json-answer';

/** With what a form of one file needs around it. */
const largest = signedPdfMaxBytes + 64 * 1024;

/** Judges a file against the paper that bears a code, for anybody; nothing of it is kept. */
export async function POST(request: Request, { params }: RouteContext<'/api/verify/[code]'>) {
  const { code } = await params;
  const t = await getTranslations('verify.file');
  const judged = await loadJudgement(code, () => bytesIn(request));
  if (!judged.ok) {
    const { refusal } = judged;
    return told({ same: false, message: await refusalSentence(refusal) }, statusOf(refusal.code), laterOf(refusal));
  }
  const judgement = judged.value;
  if (!judgement) return told({ same: false, message: t('different') }, 404);
  if (judgement.verdict === 'identical')
    return told({ same: true, message: t(judgement.file === 'sealed' ? 'sealed' : 'frozen') });
  if (judgement.verdict === 'identicalWithSignatures') {
    const { signatures, stamps } = judgement;
    const added = [
      signatures.length > 0 ? t('signaturesAdded', { signers: namesOf(signatures) }) : null,
      stamps.length > 0 ? t('stampsAdded', { authorities: namesOf(stamps) }) : null,
    ];
    return told({ same: true, message: t('withMore', { added: added.filter(Boolean).join('; ') }) });
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

/** Whom the certificates name. */
function namesOf(signatures: readonly SignatureFacts[]): string {
  return signatures.flatMap(({ certificate }) => certificate?.commonName ?? []).join(', ');
}

/** The file of the form. Refusals: those of `readBody` and `checkPdfSize`, `file.none`. */
async function bytesIn(request: Request): Promise<Decision<Uint8Array>> {
  const file = await readBody(request, { largest }, fileIn);
  if (!file.ok) return file;
  if (!file.value) return refuse('file.none');
  const size = checkPdfSize(file.value.size);
  return size.ok ? allow(new Uint8Array(await file.value.arrayBuffer())) : size;
}

async function fileIn(sent: Response): Promise<File | null> {
  try {
    const file = (await sent.formData()).get('file');
    return file instanceof File ? file : null;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function told(
  answer: { readonly same: boolean; readonly message: string },
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return Response.json(answer, { status, headers: { 'cache-control': 'no-store', ...headers } });
}

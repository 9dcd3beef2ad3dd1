import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/** What the surroundings say. Everything else is a row in the database. */
export type Env = {
  readonly port: number;
  readonly host: string;
  /** Absolute folder of the database file, the secrets and what people upload. */
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  /** The address people type, without a slash at the end. */
  readonly publicUrl: string;
  /** The sample and a real installation never share a database. */
  readonly kind: 'sample' | 'real';
  readonly sessionSecret: string | undefined;
  /** How mail leaves and under which address; null where none can. */
  readonly mail: { readonly url: string; readonly from: string } | null;
  /** The address of a time stamping authority (RFC 3161); undefined where seals bear no time stamp. */
  readonly tsaUrl: string | undefined;
  /** A PEM file of the authorities whose signatures are trusted; undefined where there is none. */
  readonly signatureRoots: string | undefined;
};

const now = (issue: { readonly input?: unknown }) => `đang là ${JSON.stringify(issue.input)}.`;

function portOf(name: string) {
  const error = (issue: { readonly input?: unknown }) => `Biến ${name} phải là số từ 1 đến 65535, ${now(issue)}`;
  return z
    .string({ error })
    .regex(/^\d{1,5}$/, { error })
    .refine((text) => Number(text) >= 1 && Number(text) <= 65_535, { error })
    .transform(Number);
}

function addressOf(name: string, schemes: readonly string[], example: string) {
  const error = (issue: { readonly input?: unknown }) => `Biến ${name} phải là địa chỉ như ${example}, ${now(issue)}`;
  const fits = (text: string) => {
    const url = URL.parse(text);
    return url !== null && schemes.includes(url.protocol) && text.replace(/\/$/, '').toLowerCase() === url.origin;
  };
  return z.string({ error }).refine(fits, { error });
}

/** A password in an address must not end up on a screen or in a log. */
const secretAddress = z.string().refine((text) => /^postgres(ql)?:\/\/[^/]/.test(text) && URL.canParse(text), {
  error:
    'Biến DATABASE_URL phải là địa chỉ PostgreSQL như postgres://nguoi_dung:mat_khau@may_chu:5432/ten_co_so_du_lieu.',
});

/** It holds a password as well. */
const mailAddress = z.string().refine((text) => /^smtps?:\/\/[^/]/.test(text) && URL.canParse(text), {
  error: 'Biến SMTP_URL phải là địa chỉ máy chủ thư như smtps://nguoi_dung:mat_khau@thu.tinh.gov.vn:465.',
});

/** Authorities answer under a path, and some take a password in the address. */
const stampingAddress = z.string().refine((text) => /^https?:\/\/[^/]/.test(text) && URL.canParse(text), {
  error: 'Biến TSA_URL phải là địa chỉ máy chủ cấp dấu thời gian (RFC 3161) như http://tsa.ca.gov.vn.',
});

const rootsFile = z.string().refine((path) => existsSync(resolve(/* turbopackIgnore: true */ path)), {
  error: (issue) => `Biến SIGNATURE_ROOTS phải là đường dẫn tới một tệp PEM đang có, ${now(issue)}`,
});

const Variables = z.object({
  PORT: portOf('PORT').optional(),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:-]+$/, {
      error: (issue) => `Biến HOST phải là tên máy hoặc địa chỉ IP như 127.0.0.1, ${now(issue)}`,
    })
    .optional(),
  DATA_DIR: z.string().optional(),
  DATABASE_URL: secretAddress.optional(),
  PUBLIC_URL: addressOf('PUBLIC_URL', ['http:', 'https:'], 'https://thidua.tinh.gov.vn').optional(),
  GIAO_UOC_KIND: z
    .enum(['sample', 'real'], {
      error: (issue) => `Biến GIAO_UOC_KIND phải là "sample" hoặc "real", ${now(issue)}`,
    })
    .optional(),
  SMTP_URL: mailAddress.optional(),
  MAIL_FROM: z
    .string()
    .regex(/^([^<>\r\n]+ )?<?[^\s@<>]+@[^\s@<>]+>?$/, {
      error: (issue) => `Biến MAIL_FROM phải là địa chỉ thư như "Giao Ước <giao-uoc@tinh.gov.vn>", ${now(issue)}`,
    })
    .optional(),
  TSA_URL: stampingAddress.optional(),
  SIGNATURE_ROOTS: rootsFile.optional(),
  NEXTAUTH_SECRET: z.string().min(32, { error: 'Biến NEXTAUTH_SECRET phải dài ít nhất 32 ký tự.' }).optional(),
});

/**
 * Reads and checks the variables of one environment; an empty variable counts as absent.
 * Throws one error that names every wrong variable in Vietnamese.
 */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
  const parsed = Variables.safeParse(given, { reportInput: true });
  if (!parsed.success) throw new Error([...new Set(parsed.error.issues.map((issue) => issue.message))].join('\n'));

  const variables = parsed.data;
  const port = variables.PORT ?? 3000;
  const publicUrl = new URL(variables.PUBLIC_URL ?? `http://localhost:${port}`).origin;
  // The build would otherwise take the whole project along, not knowing which folder is meant.
  const dataDir = resolve(/* turbopackIgnore: true */ variables.DATA_DIR ?? 'data');
  return {
    port,
    host: variables.HOST ?? '127.0.0.1',
    dataDir,
    databaseUrl: variables.DATABASE_URL,
    publicUrl,
    kind:
      variables.GIAO_UOC_KIND ??
      (existsSync(join(/* turbopackIgnore: true */ dataDir, 'installation.json')) ? 'real' : 'sample'),
    sessionSecret: variables.NEXTAUTH_SECRET,
    tsaUrl: variables.TSA_URL,
    signatureRoots: rootsIn(dataDir, variables.SIGNATURE_ROOTS),
    mail: variables.SMTP_URL ? { url: variables.SMTP_URL, from: senderOf(variables.MAIL_FROM, publicUrl) } : null,
  };
}

/** The file named, else the one that lies in the data folder, where it does. */
function rootsIn(dataDir: string, named: string | undefined): string | undefined {
  const usual = join(/* turbopackIgnore: true */ dataDir, 'signature-roots.pem');
  if (named) return resolve(/* turbopackIgnore: true */ named);
  return existsSync(usual) ? usual : undefined;
}

/** Mail says where it comes from, also where nobody named an address. */
function senderOf(from: string | undefined, publicUrl: string): string {
  return from ?? `Giao Ước <giao-uoc@${new URL(publicUrl).hostname}>`;
}

let known: Env | undefined;

/** The checked environment of this process, read at the first call and never at import. */
export function env(): Env {
  known ??= readEnv(process.env);
  return known;
}

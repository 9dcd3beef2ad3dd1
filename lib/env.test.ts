import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readEnv } from './env';

describe('the environment', () => {
  test('says enough when it says nothing', () => {
    expect(readEnv({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: resolve('data'),
      databaseUrl: undefined,
      publicUrl: 'http://localhost:3000',
      kind: 'sample',
      sessionSecret: undefined,
      tsaUrl: undefined,
      signatureRoots: undefined,
      mail: null,
    });
  });

  test('an empty variable counts as absent', () => {
    expect(readEnv({ PORT: '', DATABASE_URL: ' ' }).port).toBe(3000);
  });

  test('the public address follows the port and loses its last slash', () => {
    expect(readEnv({ PORT: '8080' }).publicUrl).toBe('http://localhost:8080');
    expect(readEnv({ PUBLIC_URL: 'https://thidua.tinh.gov.vn/' }).publicUrl).toBe('https://thidua.tinh.gov.vn');
  });

  test('a data folder with the mark of an installation is real', () => {
    const folder = mkdtempSync(join(tmpdir(), 'giao-uoc-env-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    expect(readEnv({ DATA_DIR: folder }).kind).toBe('sample');
    writeFileSync(join(folder, 'installation.json'), '{}');
    expect(readEnv({ DATA_DIR: folder }).kind).toBe('real');
    expect(readEnv({ DATA_DIR: folder, GIAO_UOC_KIND: 'sample' }).kind).toBe('sample');
  });

  test.each([
    [{ PORT: 'abc' }, 'Biến PORT phải là số từ 1 đến 65535, đang là "abc".'],
    [{ PORT: '0' }, 'Biến PORT phải là số từ 1 đến 65535, đang là "0".'],
    [{ PORT: '70000' }, 'Biến PORT phải là số từ 1 đến 65535, đang là "70000".'],
    [{ HOST: 'a b' }, 'Biến HOST phải là tên máy hoặc địa chỉ IP như 127.0.0.1, đang là "a b".'],
    [{ PUBLIC_URL: 'ftp://a' }, 'Biến PUBLIC_URL phải là địa chỉ như https://thidua.tinh.gov.vn, đang là "ftp://a".'],
    [{ PUBLIC_URL: 'https://a/b' }, 'Biến PUBLIC_URL phải là địa chỉ như https://thidua.tinh.gov.vn, đang là'],
    [{ GIAO_UOC_KIND: 'demo' }, 'Biến GIAO_UOC_KIND phải là "sample" hoặc "real", đang là "demo".'],
    [{ MAIL_FROM: 'không phải' }, 'Biến MAIL_FROM phải là địa chỉ thư như'],
    [{ TSA_URL: 'tsa.ca.gov.vn' }, 'Biến TSA_URL phải là địa chỉ máy chủ cấp dấu thời gian'],
    [{ SIGNATURE_ROOTS: '/không/có.pem' }, 'Biến SIGNATURE_ROOTS phải là đường dẫn tới một tệp PEM đang có, đang là'],
    [{ NEXTAUTH_SECRET: 'ngắn' }, 'Biến NEXTAUTH_SECRET phải dài ít nhất 32 ký tự.'],
  ])('%o is refused in words', (source, words) => {
    expect(() => readEnv(source)).toThrow(words);
  });

  test('a wrong database address is refused without repeating its password', () => {
    const wrong = () => readEnv({ DATABASE_URL: 'mysql://an:matkhau@may/csdl' });
    expect(wrong).toThrow('Biến DATABASE_URL phải là địa chỉ PostgreSQL');
    expect(wrong).not.toThrow('matkhau');
  });

  test('mail leaves by the server that is named, under the address named or one of the public host', () => {
    const [SMTP_URL, PUBLIC_URL] = ['smtps://an:matkhau@thu.vn:465', 'https://thidua.vn'];
    expect(readEnv({ SMTP_URL, PUBLIC_URL }).mail).toEqual({ url: SMTP_URL, from: 'Giao Ước <giao-uoc@thidua.vn>' });
    expect(readEnv({ SMTP_URL, MAIL_FROM: 'Thi đua <td@tinh.vn>' }).mail?.from).toBe('Thi đua <td@tinh.vn>');
    expect(readEnv({ MAIL_FROM: 'td@tinh.vn' }).mail).toBeNull();
    const wrong = () => readEnv({ SMTP_URL: 'thu.vn an matkhau' });
    expect(wrong).toThrow('Biến SMTP_URL phải là địa chỉ máy chủ thư');
    expect(wrong).not.toThrow('matkhau');
  });

  test('the authorities that are trusted lie in the file named, or in the data folder where one is there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'giao-uoc-env-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    expect(readEnv({ DATA_DIR: folder }).signatureRoots).toBeUndefined();
    const usual = join(folder, 'signature-roots.pem');
    writeFileSync(usual, '');
    expect(readEnv({ DATA_DIR: folder }).signatureRoots).toBe(usual);
    writeFileSync(join(folder, 'other.pem'), '');
    expect(readEnv({ DATA_DIR: folder, SIGNATURE_ROOTS: join(folder, 'other.pem') }).signatureRoots).toMatch(/other/);
    expect(readEnv({ TSA_URL: 'http://tsa.ca.gov.vn/tsr' }).tsaUrl).toBe('http://tsa.ca.gov.vn/tsr');
  });

  test('every wrong variable is named at once', () => {
    expect(() => readEnv({ PORT: 'x', GIAO_UOC_KIND: 'y' })).toThrow(/PORT.*\n.*GIAO_UOC_KIND/);
  });
});

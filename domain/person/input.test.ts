import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { AppointPersonInput, ChoosePasswordInput, EndAppointmentInput, RegisterPersonForm, SignInInput } from './input';

const said = (schema: z.ZodType, typed: unknown) =>
  schema.safeParse(typed).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

const typed = {
  name: 'Hiệu trưởng',
  email: 'Thu-Truong@TCT.vn ',
  office: 'head',
  agencyId: 'tct',
  post: 'Hiệu trưởng',
  from: '05012022',
  paperRef: '',
};

describe('registering somebody', () => {
  test('takes a first appointment with the person', () => {
    expect(RegisterPersonForm.parse(typed)).toEqual([
      {
        name: 'Hiệu trưởng',
        email: 'thu-truong@tct.vn',
        appointments: [
          { office: 'head', agencyId: 'tct', post: 'Hiệu trưởng', from: '2022-01-05', to: null, paperRef: null },
        ],
      },
    ]);
    expect(
      RegisterPersonForm.parse({ ...typed, office: 'admin', agencyId: '' })[0]?.appointments[0]?.agencyId,
    ).toBeNull();
  });

  test('names each field that is wrong', () => {
    expect(
      said(RegisterPersonForm, {
        ...typed,
        name: ' ',
        email: 'khong-phai',
        office: '',
        from: '31/2/2022',
        agencyId: 'a b',
      }),
    ).toEqual([
      'name: form.required',
      'email: person.notAnEmail',
      'office: form.required',
      'agencyId: form.broken',
      'from: form.notADay',
    ]);
  });

  test.each(['a@b', '@b.vn', 'a b@c.vn', 'a@b@c.vn', `a@${'b'.repeat(300)}.vn`])('"%s" is no address', (email) => {
    expect(RegisterPersonForm.safeParse({ ...typed, email }).success).toBe(false);
  });
});

describe('appointing and dismissing', () => {
  test('asks for the person and the last day', () => {
    const { name: _name, email: _email, ...seat } = typed;
    expect(said(AppointPersonInput, { ...seat, personId: '' })?.[0]).toBe('personId: form.required');
    expect(AppointPersonInput.parse({ ...seat, personId: 'p', paperRef: ' QĐ 12 ' })).toMatchObject({
      personId: 'p',
      paperRef: 'QĐ 12',
    });
    expect(said(EndAppointmentInput, { appointmentId: 'a', to: '' })?.[0]).toBe('to: form.required');
  });
});

describe('signing in', () => {
  test('the address is read as it is kept: small letters, composed, nothing invisible', () => {
    const email = ' Thu-Ký@Mau.Example\u200b'.normalize('NFD');
    expect(SignInInput.parse({ email, password: ' x ' })).toEqual({ email: 'thu-ký@mau.example', password: ' x ' });
    expect(said(SignInInput, {})).toEqual(['email: form.required', 'password: form.required']);
  });

  test('a chosen password has ten characters and is typed twice alike', () => {
    const chosen = { token: 't', password: 'một mật khẩu dài', passwordAgain: 'một mật khẩu dài' };
    expect(ChoosePasswordInput.safeParse(chosen).success).toBe(true);
    expect(said(ChoosePasswordInput, { ...chosen, passwordAgain: 'khác' })).toEqual([
      'passwordAgain: person.passwordsDiffer',
    ]);
    expect(said(ChoosePasswordInput, { ...chosen, password: 'chín chữ.', passwordAgain: 'chín chữ.' })).toEqual([
      'password: person.passwordTooShort',
    ]);
    expect(said(ChoosePasswordInput, { ...chosen, password: 'a'.repeat(201), passwordAgain: 'a'.repeat(201) })).toEqual(
      ['password: form.tooLong'],
    );
  });
});

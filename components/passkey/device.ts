import {
  startAuthentication,
  startRegistration,
  WebAuthnError,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';

/** Whether this browser, at this address, can speak to passkeys: only under https, or on the machine itself. */
export function canUsePasskeys(): boolean {
  return window.isSecureContext && 'PublicKeyCredential' in window;
}

/** Has a passkey sign what the server asked; null when its holder turned away, or no passkey answered. */
export function signWithPasskey(options: unknown): Promise<object | null> {
  return orNull(startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON }));
}

/** Has a device make a passkey; null when its holder turned away, or the device has one already. */
export function makePasskey(options: unknown): Promise<object | null> {
  return orNull(startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON }));
}

/** What a device refuses for whatever reason arrives as an error of the browser. */
async function orNull(asked: Promise<object>): Promise<object | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof WebAuthnError || error instanceof DOMException) return null;
    if (error instanceof Error && /^(NotAllowed|Abort|InvalidState|Security)Error$/.test(error.name)) return null;
    throw error;
  }
}

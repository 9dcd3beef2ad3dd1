import { createHash, createSign, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { cose, isoCBOR } from '@simplewebauthn/server/helpers';
import { env } from '@/lib/env';
import type { MadePasskey, PasskeyAnswer } from '@/domain/passkey/input';

type Asked = { readonly challenge: string };
type Way = {
  /** Whether the device made sure who holds it. */
  readonly verified?: boolean;
  readonly origin?: string;
};

/** A device that makes and uses one passkey as browsers do, for tests: ES256, no attestation. */
export class TestDevice {
  readonly #key: KeyObject;
  readonly #cose: Uint8Array;
  readonly id = randomBytes(16).toString('base64url');
  #counter = 0;

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    this.#key = privateKey;
    this.#cose = isoCBOR.encode(
      new Map<number, number | Uint8Array>([
        [cose.COSEKEYS.kty, cose.COSEKTY.EC2],
        [cose.COSEKEYS.alg, cose.COSEALG.ES256],
        [cose.COSEKEYS.crv, cose.COSECRV.P256],
        [cose.COSEKEYS.x, new Uint8Array(Buffer.from(x, 'base64url'))],
        [cose.COSEKEYS.y, new Uint8Array(Buffer.from(y, 'base64url'))],
      ]),
    );
  }

  /** What the browser sends when the passkey is made. */
  make({ challenge }: Asked, way: Way = {}): MadePasskey {
    const id = Buffer.from(this.id, 'base64url');
    const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, this.#cose]);
    const attestationObject = isoCBOR.encode(
      new Map<string, string | Map<string, never> | Uint8Array>([
        ['fmt', 'none'],
        ['attStmt', new Map<string, never>()],
        ['authData', new Uint8Array(Buffer.concat([this.#authenticatorData(0x40, way), credential]))],
      ]),
    );
    return {
      ...this.#named(),
      response: {
        clientDataJSON: clientData('webauthn.create', challenge, way),
        attestationObject: Buffer.from(attestationObject).toString('base64url'),
        transports: ['internal'],
      },
    };
  }

  /** What the browser sends when the passkey signs. */
  sign({ challenge }: Asked, way: Way = {}): PasskeyAnswer {
    const authenticatorData = this.#authenticatorData(0, way);
    const clientDataJSON = clientData('webauthn.get', challenge, way);
    const told = createHash('sha256').update(Buffer.from(clientDataJSON, 'base64url')).digest();
    const signature = createSign('sha256')
      .update(Buffer.concat([authenticatorData, told]))
      .sign(this.#key);
    return {
      ...this.#named(),
      response: {
        clientDataJSON,
        authenticatorData: authenticatorData.toString('base64url'),
        signature: signature.toString('base64url'),
      },
    };
  }

  #named() {
    return { id: this.id, rawId: this.id, type: 'public-key' as const, clientExtensionResults: {} };
  }

  #authenticatorData(more: number, { verified = true }: Way): Buffer {
    const host = createHash('sha256').update(new URL(env().publicUrl).hostname).digest();
    const counter = Buffer.alloc(4);
    this.#counter += 1;
    counter.writeUInt32BE(this.#counter);
    // User present, and verified where the device made sure.
    return Buffer.concat([host, Buffer.from([0x01 | (verified ? 0x04 : 0) | more]), counter]);
  }
}

function clientData(type: string, challenge: string, { origin = env().publicUrl }: Way): string {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })).toString('base64url');
}

import { lookup } from 'node:dns';
import type { LookupAddress } from 'node:dns';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { Webhook } from 'standardwebhooks';

/** One signed call, as Standard Webhooks asks for it; the id stays the same however often it is tried. */
export interface OutgoingCall {
  readonly url: string;
  readonly secret: string;
  readonly id: string;
  readonly at: Date;
  readonly body: string;
}

const TIMEOUT_MS = 15_000;
/** Addresses of the machine itself and of its neighbours on the wire: metadata services live there. */
const forbidden = /^(127\.|0\.|169\.254\.|::1$|::$|fe80:|::ffff:(127|0|169\.254)\.)/iu;

export class ForbiddenAddress extends Error {
  override readonly name = 'ForbiddenAddress';
}

/** Resolves a name once and refuses what leads back into this machine: a check before the call could be outrun. */
const guarded: LookupFunction = (hostname, options, answer) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const addresses = found as LookupAddress[] | undefined;
    const bad = addresses?.find(({ address }) => forbidden.test(address));
    if (bad) answer(new ForbiddenAddress(bad.address), '');
    else if (options.all) answer(error, addresses ?? []);
    else answer(error, addresses?.[0]?.address ?? '', addresses?.[0]?.family);
  });
};

/** Calls endpoints; redirects are not followed, a call that takes longer than 15 seconds is given up. */
export class WebhookSender {
  constructor(private readonly allowsLoopback: boolean) {}

  /** The status answered; throws when nobody answered. */
  send({ url, secret, id, at, body }: OutgoingCall): Promise<number> {
    const { protocol, hostname } = new URL(url);
    const literal = hostname.replace(/^\[|\]$/gu, '');
    if (!this.allowsLoopback && forbidden.test(literal)) return Promise.reject(new ForbiddenAddress(literal));
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, at, body),
    };
    const call = protocol === 'https:' ? httpsRequest : httpRequest;
    return new Promise((resolve, reject) => {
      const outgoing = call(
        url,
        { method: 'POST', headers, timeout: TIMEOUT_MS, ...(this.allowsLoopback ? {} : { lookup: guarded }) },
        (response) => {
          response.resume();
          response.on('end', () => resolve(response.statusCode ?? 0));
          response.on('error', reject);
        },
      );
      outgoing.on('timeout', () => outgoing.destroy(new Error('timeout')));
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  }
}

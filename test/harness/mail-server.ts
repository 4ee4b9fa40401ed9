import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import type { ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A real SMTP server on loopback that keeps what it is given; what it thinks of an address a test decides. */
export async function startMailServer(
  opinionOf: (address: string, nth: number) => number | undefined = () => undefined,
) {
  const mails: ParsedMail[] = [];
  const tries = new Map<string, number>();
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo({ address }, _session, callback) {
      const nth = (tries.get(address) ?? 0) + 1;
      tries.set(address, nth);
      const code = opinionOf(address, nth);
      callback(code === undefined ? null : Object.assign(new Error('no such mailbox'), { responseCode: code }));
    },
    onData(stream, _session, callback) {
      simpleParser(stream).then((mail) => {
        mails.push(mail);
        callback(null);
      }, callback);
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    tries,
    to: (address: string): readonly ParsedMail[] =>
      mails.filter(({ to }) => [to].flat().some((one) => one?.text.includes(address))),
    stop: (): Promise<void> => new Promise((resolve) => server.close(() => resolve())),
  };
}

import { createTransport } from 'nodemailer';

/** What a mail server is handed. The id is the mail's own: a server that gets it twice can tell. */
export interface OutgoingMail {
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** The mail server said no, and would again: the address, not the moment, is wrong. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
}

/** Mail by SMTP. */
export class Mailer {
  private readonly transport;
  private readonly domain: string;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    this.transport = createTransport(url);
    this.domain = from.slice(from.lastIndexOf('@') + 1).replace(/>$/u, '');
  }

  /** Hands one mail over; `MailRefused` when the server refuses it for good, any other error when it may be tried again. */
  async send({ messageId, ...mail }: OutgoingMail): Promise<void> {
    try {
      await this.transport.sendMail({
        ...mail,
        from: this.from,
        messageId: `<${messageId}@${this.domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    } catch (error) {
      const { responseCode, message } = error as { responseCode?: number; message: string };
      if (responseCode !== undefined && responseCode >= 500) throw new MailRefused(message);
      throw error;
    }
  }

  close(): void {
    this.transport.close();
  }
}

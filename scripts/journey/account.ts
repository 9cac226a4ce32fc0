import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Something that can be pictured: a Playwright page. */
type Pictured = { screenshot(options: { path: string }): Promise<unknown> };

/** What was done, how long each step took, and a picture of what was to be seen at its end: printed at once, and kept in `account.txt`. */
export class Account {
  private readonly folder: string;
  private readonly print: (line: string) => void;
  private readonly now: () => number;
  private readonly lines: string[] = [];
  private pictures = 0;

  /** `now` in milliseconds. Pictures and the account go to `folder`, which is made. */
  constructor(folder: string, print: (line: string) => void, now: () => number) {
    this.folder = folder;
    this.print = print;
    this.now = now;
  }

  /**
   * Does one step. What it answers with is printed after its name: a sentence on what came out of it. `pictured`, when told, is pictured afterwards,
   * outside the time taken. A step that throws is told with its name, so that it is clear how far the journey came.
   */
  async step(name: string, act: () => Promise<string | void>, pictured?: () => Pictured | undefined): Promise<void> {
    const started = this.now();
    let said: string | void;
    try {
      said = await act();
    } catch (error) {
      const subject = pictured?.();
      if (subject) await this.picture(`failed ${name}`, subject).catch(() => undefined);
      throw new Error(`“${name}” failed: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
    const seconds = ((this.now() - started) / 1000).toFixed(2);
    this.tell(`${seconds.padStart(7)} s  ${name}${said ? `: ${said}` : ''}`);
    const subject = pictured?.();
    if (subject) await this.picture(name, subject);
  }

  /** Prints a line, and keeps it. */
  tell(line: string): void {
    this.lines.push(line);
    this.print(line);
  }

  private async picture(name: string, subject: Pictured): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    this.pictures += 1;
    const file = `${String(this.pictures).padStart(2, '0')} ${name}`.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
    await subject.screenshot({ path: join(this.folder, `${file}.png`) });
  }

  /** Writes `account.txt`. */
  async save(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await writeFile(join(this.folder, 'account.txt'), `${this.lines.join('\n')}\n`);
  }
}

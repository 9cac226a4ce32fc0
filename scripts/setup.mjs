/**
 * Makes a fresh machine able to run the project: dependencies, the pinned Node, browsers, fonts. Plain JavaScript for Node ≥ 18 without dependencies,
 * since it runs before there are any. What is missing is installed, or the run ends saying what to install; nothing is skipped.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dependenciesInStep } from './setup/dependencies-in-step.mjs';
import { findBrowser } from './setup/find-browser.mjs';
import { installFromDebian } from './setup/install-from-debian.mjs';
import { runNpm } from './setup/run-npm.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
const binaries = join(root, 'node_modules', '.bin');
const say = (line) => process.stdout.write(`· ${line}\n`);

/** The environment of our child processes: the project's own programs, the pinned Node first among them, before the machine's. */
function ownEnvironment() {
  if (process.env.PATH?.startsWith(binaries)) return process.env;
  return { ...process.env, PATH: `${binaries}${delimiter}${process.env.PATH ?? ''}` };
}

function setUpDependencies() {
  if (dependenciesInStep(root)) return;
  say('Installing the npm packages of package-lock.json (about half a minute) …');
  // The output is shown only when it fails: warnings about the Node of this moment don't matter, another one is about to take over.
  const { ok, words } = runNpm(root, ['ci', '--no-audit', '--no-fund']);
  if (!ok || !dependenciesInStep(root)) {
    throw new Error(`npm ci failed, so the packages are not all there. Mend this, then start again:\n${words}`);
  }
  say('npm packages installed.');
}

/**
 * Starts this script again under the Node of package.json when another one runs it, and ends with its status: our tools need a newer one than the 18
 * set-up begins on, and every machine should run the same.
 */
function useOwnNode() {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', 'node', 'package.json'), 'utf8'));
  if (process.versions.node === version) return;
  const node = join(binaries, process.platform === 'win32' ? 'node.cmd' : 'node');
  const told = spawnSync(node, ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' }).stdout?.trim();
  if (told !== `v${version}`) {
    throw new Error(
      `node_modules/.bin/node says ${told ?? 'nothing'}, not v${version}: its install script didn't run. Try: npm rebuild node`,
    );
  }
  const done = spawnSync(node, process.argv.slice(1), {
    stdio: 'inherit',
    env: ownEnvironment(),
    shell: process.platform === 'win32',
  });
  if (done.error) throw done.error;
  process.exit(done.status ?? 1);
}

/** Each thing a run may need besides npm packages: how to find it, what installs it on Debian, what to say elsewhere. */
const machineTools = {
  chromium: {
    // 128: the oldest the manifest allows. Branded Chrome comes last: its newer versions load no extension from the command line.
    find: () =>
      findBrowser({
        variable: 'CHROMIUM_PATH',
        names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
        places: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/snap/bin/chromium'],
        oldest: 128,
      }),
    packages: ['chromium'],
    advice:
      'Install Chromium 128 or newer (Debian, Ubuntu: apt-get install chromium; macOS: brew install --cask chromium), or name one in CHROMIUM_PATH.',
  },
  firefox: {
    // 140: the oldest the manifest allows.
    find: () =>
      findBrowser({
        variable: 'FIREFOX_PATH',
        names: ['firefox-esr', 'firefox'],
        places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
        oldest: 140,
      }),
    packages: ['firefox-esr'],
    advice:
      'Install Firefox 140 or newer (Debian: apt-get install firefox-esr; macOS: brew install --cask firefox), or name one in FIREFOX_PATH.',
  },
  'Chinese fonts': {
    // Windows and macOS carry them; fc-list is fontconfig's way to ask.
    find: () => {
      if (process.platform !== 'linux') return 'of the system';
      return spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).stdout?.trim().split('\n')[0] || null;
    },
    packages: ['fontconfig', 'fonts-noto-cjk'],
    advice: 'Install a Chinese font and fontconfig (Debian, Ubuntu: apt-get install fontconfig fonts-noto-cjk).',
  },
  LibreOffice: {
    // Lays out Word files; poppler's tools read the PDF files it makes.
    find: () =>
      [
        ['soffice', '--version'],
        ['pdftotext', '-v'],
        ['pdftohtml', '-v'],
        ['pdftoppm', '-v'],
      ].every(([name, option]) => !spawnSync(name, [option]).error)
        ? 'soffice'
        : null,
    packages: ['libreoffice-writer-nogui', 'poppler-utils', 'fonts-noto-cjk'],
    advice:
      'Install LibreOffice Writer and poppler (Debian, Ubuntu: apt-get install libreoffice-writer poppler-utils; macOS: brew install --cask libreoffice, brew install poppler), so that soffice and pdftotext can be called.',
  },
};

/**
 * Sets up what `needs` names (keys of `machineTools`), after the npm packages. Returns where each was found, by name.
 * May not return: under another Node the whole script runs again under the pinned one, and this process ends with its status.
 */
export function setUp(needs) {
  setUpDependencies();
  useOwnNode();
  process.env.PATH = ownEnvironment().PATH;
  const found = {};
  for (const name of needs) {
    const tool = machineTools[name];
    let place = tool.find();
    if (!place && installFromDebian(tool.packages, say)) place = tool.find();
    if (!place) throw new Error(`${name} not found. ${tool.advice}`);
    found[name] = place;
  }
  return found;
}

/** Runs a command-line program of ours: an error ends it with the words of the error alone and status 1. */
export async function runScript(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

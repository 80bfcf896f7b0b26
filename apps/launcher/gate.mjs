import os from 'os';

/** True where Renkei can run; otherwise says in plain words what is missing and leaves exit code 1. */
export function machineIsFit() {
  var problem = missing();
  if (!problem) return true;
  console.error('\n' + problem + '\n');
  process.exitCode = 1;
  return false;
}

function missing() {
  var windowsOne = process.platform === 'linux' && /-microsoft$/i.test(os.release()); // WSL2 ends in -WSL2
  if (process.platform === 'win32' || windowsOne) {
    return (
      'Renkei runs on Linux and macOS, and on Windows inside WSL2.\n' +
      'Install WSL2 (type "wsl --install" as administrator), then clone and start there.\n' +
      'Windows では WSL2 の中で実行してください。'
    );
  }
  var parts = process.versions.node.split('.');
  var major = Number(parts[0]);
  if (major > 20 || (major === 20 && Number(parts[1]) >= 19)) return '';
  return (
    'Renkei needs Node.js 20.19 or newer; this is ' +
    process.versions.node +
    '.\nGet a current one from https://nodejs.org/ and try again.\n' +
    'Node.js 20.19 以上が必要です。'
  );
}

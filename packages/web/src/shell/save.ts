/**
 * Hands a file to the reader: the browser's own download, from memory.
 * @module
 */

export function saveAs(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export function saveJson(name: string, value: unknown): void {
  saveAs(name, new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: 'application/json' }));
}

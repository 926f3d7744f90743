/**
 * Whether two statements name the same body.
 * @module
 */
import type { ResponsibleBody } from '@lienthong/schemas';

export function isSameBody(a: ResponsibleBody, b: ResponsibleBody): boolean {
  return nameOf(a) === nameOf(b);
}

function nameOf(body: ResponsibleBody): string {
  switch (body.by) {
    case 'agency':
      return `agency ${body.agency}`;
    case 'role':
      return `role ${body.role} ${body.area?.edition ?? ''} ${body.area?.code ?? ''}`;
    case 'unit':
      return `unit ${body.unit}`;
    case 'organisation':
      return `organisation ${body.name}`;
  }
}

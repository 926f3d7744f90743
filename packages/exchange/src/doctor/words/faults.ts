/**
 * Faults that an examination tells beside those of the error table. What a code means stands here and nowhere else.
 * @module
 */
import { deliveryFaults } from './faults-delivery.ts';
import { folderFaults } from './faults-folder.ts';
import { identityFaults } from './faults-identity.ts';

export const faults = { ...folderFaults, ...identityFaults, ...deliveryFaults } as const;

export type FaultCode = keyof typeof faults;

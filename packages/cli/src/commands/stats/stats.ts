/**
 * `stats`: figures in the formats of others.
 * @module
 */
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { statsWords } from '../../lang/stats.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';

export function statsCommand(cli: Cli): Command {
  const w = cli.say(statsWords);
  const group = cli.group('stats', { summary: w.group, example: w.exportExample });
  group.addCommand(exportCommand(cli));
  group.addCommand(importCommand(cli));
  return group;
}

/**
 * `stats`: records into figures, returns into totals, and figures in the formats of others.
 * @module
 */
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { statsWords } from '../../lang/stats.ts';
import { catalogueCommand } from './catalogue.ts';
import { compareCommand } from './compare.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { reconcileCommand } from './reconcile.ts';
import { rollUpCommand } from './roll-up.ts';
import { tabulateCommand } from './tabulate.ts';

export function statsCommand(cli: Cli): Command {
  const w = cli.say(statsWords);
  const group = cli.group('stats', { summary: w.group, example: w.tabulateExample });
  group.addCommand(catalogueCommand(cli));
  group.addCommand(tabulateCommand(cli));
  group.addCommand(rollUpCommand(cli));
  group.addCommand(compareCommand(cli));
  group.addCommand(reconcileCommand(cli));
  group.addCommand(exportCommand(cli));
  group.addCommand(importCommand(cli));
  return group;
}

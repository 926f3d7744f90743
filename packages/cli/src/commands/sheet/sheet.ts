/**
 * `sheet`: records in spreadsheets, and spreadsheets into records.
 * @module
 */
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { sheetWords } from '../../lang/sheet.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { templateCommand } from './template.ts';

export function sheetCommand(cli: Cli): Command {
  const w = cli.say(sheetWords);
  const group = cli.group('sheet', { summary: w.group, example: w.templateExample });
  group.addCommand(templateCommand(cli));
  group.addCommand(importCommand(cli));
  group.addCommand(exportCommand(cli));
  return group;
}

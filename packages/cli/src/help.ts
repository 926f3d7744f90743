/**
 * Help pages in the language of the run, laid out by commander.
 * @module
 */
import { Command, Help, type Option } from 'commander';
import type { commonWords } from './lang/common.ts';
import type { Said } from './lang/lang.ts';

type Common = Said<typeof commonWords>;

/** A command whose help speaks the chosen language. */
export class LocalCommand extends Command {
  readonly #common: Common;

  constructor(name: string, common: Common) {
    super(name);
    this.#common = common;
  }

  override createHelp(): Help {
    return Object.assign(new LocalHelp(this.#common), this.configureHelp());
  }
}

class LocalHelp extends Help {
  readonly #common: Common;
  readonly #titles: Readonly<Record<string, string>>;

  constructor(common: Common) {
    super();
    this.#common = common;
    this.showGlobalOptions = true;
    this.#titles = {
      'Usage:': common.usageTitle,
      'Arguments:': common.argumentsTitle,
      'Options:': common.optionsTitle,
      'Global Options:': common.globalTitle,
      'Commands:': common.commandsTitle,
    };
  }

  override styleTitle(title: string): string {
    return this.#titles[title] ?? title;
  }

  override commandUsage(command: Command): string {
    const { optionsWord, commandWord } = this.#common;
    return super.commandUsage(command).replaceAll('[options]', optionsWord).replaceAll('[command]', commandWord);
  }

  override subcommandTerm(command: Command): string {
    return super.subcommandTerm(command).replaceAll('[options]', '').replaceAll(/ {2,}/g, ' ').trimEnd();
  }

  /** A phrase in a list is a sentence on a page of its own. */
  override commandDescription(command: Command): string {
    const text = super.commandDescription(command);
    return text && `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1).replace(/\.$/, '')}.`;
  }

  override optionDescription({ description, argChoices, defaultValue, defaultValueDescription }: Option): string {
    const { choices, defaultIs } = this.#common;
    const facts = [];
    if (argChoices) facts.push(`${choices}: ${argChoices.join(', ')}`);
    const plain = typeof defaultValue === 'string' || typeof defaultValue === 'number';
    if (plain) facts.push(`${defaultIs}: ${defaultValueDescription ?? defaultValue}`);
    return facts.length > 0 ? `${description} (${facts.join('; ')})` : description;
  }
}

/** All the style that a card on a page needs, as text for the sheet of its shadow root. */
import chip from '../../assets/chip.css?inline';
import tokens from '../../assets/tokens.css?inline';
import articles from './articles.css?inline';
import card from './card.css?inline';
import host from './card-host.css?inline';
import page from './page-card.css?inline';
import timeline from './timeline.css?inline';

export const pageCardCss = [tokens, chip, host, card, articles, timeline, page].join('\n');

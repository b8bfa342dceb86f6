import { guideName } from '#flow/words/guide.ts';
import { page } from '#interface/page.ts';
import { asPhp, inPhpComment } from './asPhp.ts';
import {
  addressToReplace,
  card,
  cardStyles,
  frameAllows,
  frameTitle,
  heightAtFirst,
  type Offered,
} from './forHostPages.ts';
import { framedFolder } from './framedFolder.ts';

/**
 * A WordPress plugin of one file: the shortcodes `[second_opinion_guide]` and `[second_opinion_card]`, and a block for each.
 * Both come to the same functions, which escape all that they are given. Nothing is stored and nothing is fetched.
 *
 * @param version of the guide
 */
export function wordpressPlugin(offered: Offered, version: string): string {
  const { name, address = addressToReplace, script, theme } = offered;
  return `<?php
/**
 * Plugin Name: ${inPhpComment(guideName)}
 * Description: ${inPhpComment(`Shows the guide of ${name} in a page: a block or [second_opinion_guide], and a card, [second_opinion_card].`)}
 * Version: ${inPhpComment(version)}
 * Author: ${inPhpComment(name)}
 * Requires at least: 5.8
 * Requires PHP: 7.4
 * License: MIT
 *
 * Written by the build of the guide. To change it, change the publisher's folder and build again.
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** The address of the guide. Define SECOND_OPINION_GUIDE_ADDRESS in wp-config.php where it is another one. */
function second_opinion_guide_address() {
	$address = defined( 'SECOND_OPINION_GUIDE_ADDRESS' ) ? SECOND_OPINION_GUIDE_ADDRESS : ${asPhp(address)};
	return trailingslashit( $address );
}

/** The guide in a frame, with the script that makes it as tall as the guide. */
function second_opinion_guide_frame( $given = array() ) {
	$given  = shortcode_atts(
		array(
			'height' => ${heightAtFirst},
			'title'  => ${asPhp(frameTitle(offered))},
		),
		is_array( $given ) ? $given : array(),
		'second_opinion_guide'
	);
	$height = min( 5000, max( 300, absint( $given['height'] ) ) );
	return sprintf(
		'<iframe class="second-opinion-guide" src="%s" title="%s" width="100%%" height="%d" allow="%s" style="display: block; border: 0"></iframe>',
		esc_url( second_opinion_guide_address() . ${asPhp(`${framedFolder}/`)} ),
		esc_attr( $given['title'] ),
		$height,
		esc_attr( ${asPhp(frameAllows)} )
	) . second_opinion_guide_script();
}

/** The script stands in a page once, however many frames there are. */
function second_opinion_guide_script() {
	static $is_there = false;
	if ( $is_there ) {
		return '';
	}
	$is_there = true;
	return '<script>' . ${asPhp(script)} . '</script>';
}

/** The card that leads to the guide, for pages without frames. */
function second_opinion_guide_card() {
	static $has_styles = false;
	$styles     = $has_styles ? '' : '<style>' . ${asPhp(cardStyles(theme))} . '</style>';
	$has_styles = true;
	return $styles . str_replace(
		'%address%',
		esc_url( second_opinion_guide_address() ),
		${asPhp(card({ ...offered, address: '%address%' }))}
	);
}

add_action(
	'init',
	function () {
		add_shortcode( 'second_opinion_guide', 'second_opinion_guide_frame' );
		add_shortcode( 'second_opinion_card', 'second_opinion_guide_card' );

		// What the editor shows: the name of the block. Visitors get what the functions above give.
		wp_register_script( 'second-opinion-guide-editor', '', array( 'wp-blocks', 'wp-block-editor', 'wp-element' ), ${asPhp(version)}, true );
		wp_add_inline_script( 'second-opinion-guide-editor', ${asPhp(editorScript())} );

		register_block_type(
			'second-opinion/guide',
			array(
				'api_version'     => 2,
				'title'           => ${asPhp(guideName)},
				'category'        => 'embed',
				'icon'            => 'welcome-learn-more',
				'attributes'      => array(
					'height' => array(
						'type'    => 'number',
						'default' => ${heightAtFirst},
					),
				),
				'editor_script'   => 'second-opinion-guide-editor',
				'render_callback' => 'second_opinion_guide_frame',
			)
		);
		register_block_type(
			'second-opinion/card',
			array(
				'api_version'     => 2,
				'title'           => ${asPhp(page.embed.card(guideName))},
				'category'        => 'embed',
				'icon'            => 'index-card',
				'editor_script'   => 'second-opinion-guide-editor',
				'render_callback' => 'second_opinion_guide_card',
			)
		);
	}
);
`;
}

/** Shows each block in the editor by its name, in a box. */
function editorScript(): string {
  const blocks = {
    'second-opinion/guide': guideName,
    'second-opinion/card': page.embed.card(guideName),
  };
  return `( function ( blocks, editor, element ) {
	var named = ${JSON.stringify(blocks)};
	Object.keys( named ).forEach( function ( name ) {
		blocks.registerBlockType( name, {
			apiVersion: 2,
			title: named[ name ],
			category: 'embed',
			edit: function () {
				var box = { style: { padding: '1em', border: '1px solid' } };
				return element.createElement( 'p', editor.useBlockProps( box ), named[ name ] );
			},
			save: function () {
				return null;
			}
		} );
	} );
} )( window.wp.blocks, window.wp.blockEditor, window.wp.element );`;
}

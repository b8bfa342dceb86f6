<?php
/**
 * As much of WordPress as the plugin asks for, each function as WordPress documents it. Told a plugin and what to do with
 * it, this prints what came of it as JSON: php wordpressStubs.php <plugin> <calls as JSON> [address]
 */

error_reporting( E_ALL );
set_error_handler(
	function ( $level, $message ) {
		throw new ErrorException( $message );
	}
);

$registered = array( 'shortcodes' => array(), 'blocks' => array(), 'scripts' => array(), 'inline' => array() );

function add_action( $hook, $act ) {
	if ( 'init' === $hook ) {
		$GLOBALS['on_init'] = $act;
	}
}
function add_shortcode( $tag, $act ) {
	$GLOBALS['registered']['shortcodes'][ $tag ] = $act;
}
function register_block_type( $name, $settings ) {
	$GLOBALS['registered']['blocks'][ $name ] = $settings;
}
function wp_register_script( $handle, $src, $needs, $version, $in_footer ) {
	$GLOBALS['registered']['scripts'][ $handle ] = $needs;
}
function wp_add_inline_script( $handle, $script ) {
	$GLOBALS['registered']['inline'][ $handle ] = $script;
}
function shortcode_atts( $pairs, $given, $tag = '' ) {
	return array_merge( $pairs, array_intersect_key( $given, $pairs ) );
}
function absint( $value ) {
	return abs( (int) $value );
}
function trailingslashit( $text ) {
	return rtrim( $text, '/\\' ) . '/';
}
function esc_attr( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8', false );
}
function esc_url( $url ) {
	$kept = preg_replace( '|[^a-z0-9-~+_.?#=!&;,/:%@$\|*\'()\[\]\\x80-\\xff]|i', '', $url );
	return preg_match( '|^https?:|i', $kept ) ? str_replace( array( '&', "'" ), array( '&#038;', '&#039;' ), $kept ) : '';
}

define( 'ABSPATH', __DIR__ );
if ( isset( $argv[3] ) ) {
	define( 'SECOND_OPINION_GUIDE_ADDRESS', $argv[3] );
}
require $argv[1];
call_user_func( $GLOBALS['on_init'] );

$results = array();
foreach ( json_decode( $argv[2], true ) as list( $kind, $name, $given ) ) {
	$act       = 'block' === $kind ? $registered['blocks'][ $name ]['render_callback'] : $registered['shortcodes'][ $name ];
	// A shortcode without attributes is given an empty text.
	$results[] = call_user_func( $act, $given, '', $name );
}
echo json_encode(
	array(
		'results'    => $results,
		'blocks'     => $registered['blocks'],
		'shortcodes' => array_keys( $registered['shortcodes'] ),
		'scripts'    => $registered['scripts'],
		'inline'     => $registered['inline'],
	)
);

/** The page that shows how the guide decides. The build draws it, and no script runs there. */
export const mapPage = 'how-this-guide-decides.html';

/** What is pressed and dragged rather than read, with all in it. The same list stands in public/selectable.css. */
export const CONTROLS =
  'input,textarea,select,option,svg,canvas,img,video,audio,object,embed,iframe,' +
  "button,label,summary,[contenteditable]:not([contenteditable='false']),[draggable='true'],[role='button'],[role='slider']," +
  "[role='separator'],[role='tab'],[role='switch'],[role='option'],[role^='menu'],[role='application']";

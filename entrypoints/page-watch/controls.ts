/** What is pressed and dragged rather than read, with all in it. The same list stands in public/selectable.css. */
export const CONTROLS =
  'button,input,textarea,select,option,label,summary,svg,canvas,img,video,audio,object,embed,iframe,' +
  "[contenteditable]:not([contenteditable='false']),[draggable='true'],[role='button'],[role='slider'],[role='separator']," +
  "[role='scrollbar'],[role='tab'],[role='switch'],[role='option'],[role^='menu'],[role='application']";

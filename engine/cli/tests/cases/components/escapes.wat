;; Names that a terminal would obey: it would clear the screen, and turn the line around.
(component
  (core module
    (@producers (processed-by "\1b[2Jtidy\e2\80\aelif" "1\0adone:"))))

@echo off
rem Starts Last ACK. JAVA_HOME says which Java runs it, LASTACK_JAVA_OPTS what is said to it besides.
setlocal
set "home=%~dp0.."
set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if exist "%home%\runtime\bin\java.exe" set "java=%home%\runtime\bin\java.exe"
set "flags=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
for %%c in (serve judge trace levels grade class) do if /i "%~1"=="%%c" set "flags="
"%java%" -XX:+IgnoreUnrecognizedVMOptions %flags% --enable-native-access=ALL-UNNAMED %LASTACK_JAVA_OPTS% -cp "%home%\lib\lastack.jar;%home%\lib\*" lastack.cli.Main %*
exit /b %ERRORLEVEL%
